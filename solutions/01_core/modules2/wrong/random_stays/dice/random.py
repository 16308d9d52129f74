from mydice import roll
