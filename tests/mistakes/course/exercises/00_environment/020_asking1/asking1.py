"""A program that asks."""

name = input()
tickets = int(input())

print(f"{name}, {tickets} tickets cost {tickets * 4}")
