"""TaskFlow: tasks with status, due date and tags."""
