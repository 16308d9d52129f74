from fastapi import FastAPI

app = FastAPI()


@app.get("/double/{number}")
def double(number: int):
    return {"double": 2 * number}
