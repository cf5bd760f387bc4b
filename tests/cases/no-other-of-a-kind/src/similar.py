from openai import OpenAI


def similar(recipe):
    return OpenAI().embeddings.create(model="text-embedding-3-small", input=recipe)  # expect: PL1003
