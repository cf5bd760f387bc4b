from fastapi import APIRouter
from .db import db

router = APIRouter()

@router.get("/")
async def parcels(workspace: str):
    return await db.fetch_all("select * from parcels where workspace_id = :w", {"w": workspace})
