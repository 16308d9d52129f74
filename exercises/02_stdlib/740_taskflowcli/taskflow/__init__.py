"""TaskFlow: tasks with a status, a due date and tags."""
