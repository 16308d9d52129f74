"""What belongs on which shelf."""

COLD = {'butter', 'milk', 'yoghurt'}
