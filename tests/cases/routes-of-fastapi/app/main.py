from fastapi import APIRouter, Depends, FastAPI
from .parcels import router as parcels
from .overview import router as overview
from .session import current_user
from .late import router as late

app = FastAPI()
inner = APIRouter(prefix="/inner")
inner.include_router(late)
app.include_router(inner, dependencies=[Depends(current_user)])
app.include_router(parcels, prefix="/parcels", dependencies=[Depends(current_user)])
app.include_router(overview, prefix="/overview")
