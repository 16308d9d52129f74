QUIZ = {
    "How many hearts does an octopus have?": "three/3",
    "Which sea has no coast?": "Sargasso/the Sargasso/Sargasso Sea/the Sargasso Sea",
    "Which planet is the hottest?": "Venus",
    "What colour is a polar bear's skin?": "black",
    "Which number is prime and even?": "2/two",
}
