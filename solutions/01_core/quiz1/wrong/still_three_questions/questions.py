QUIZ = {
    "How many hearts does an octopus have?": "three/3",
    "Which sea has no coast?": "Sargasso/the Sargasso/Sargasso Sea/the Sargasso Sea",
    "Which planet is the hottest?": "Venus",
    # TODO: two more at least, of your own.
}
