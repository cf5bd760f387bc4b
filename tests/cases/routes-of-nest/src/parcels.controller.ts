import { Controller, Get, Query } from "@nestjs/common";
import { Public } from "./public.decorator";

@Controller("parcels")
export class ParcelsController {
  constructor(private readonly db: Database) {}

  @Get()
  list(@Query("workspace") workspace: string) {
    return this.db.query("select * from parcels where workspace_id = $1", [workspace]);
  }

  @Public()
  @Get("overview")
  overview(@Query("workspace") workspace: string) {
    return this.db.query("select * from parcels where workspace_id = $1 limit 50", [workspace]); // expect: PL2011
  }
}
