from fastapi import APIRouter
from .db import db

router = APIRouter()

@router.get("/late")
async def late(workspace: str):
    return await db.fetch_all("select * from parcels where workspace_id = :w and late", {"w": workspace})  # ok: the router around asks
