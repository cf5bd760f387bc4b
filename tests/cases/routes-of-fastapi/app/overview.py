from fastapi import APIRouter
from .db import db

router = APIRouter()

@router.get("/parcels")
async def overview(workspace: str):
    return await db.fetch_all("select * from parcels where workspace_id = :w limit 50", {"w": workspace})  # expect: PL2011
