// facts: cookie hash schedule authorisation
import { Controller, Injectable, Post, Res, UseGuards } from "@nestjs/common";
import { AuthGuard } from "@nestjs/passport";
import { Cron } from "@nestjs/schedule";
import * as argon2 from "argon2";

@Controller("account")
@UseGuards(AuthGuard("jwt")) // fact: authorisation guard
export class AccountController {
  @Post()
  async login(@Res({ passthrough: true }) response: Response, dto: LoginDto) {
    const ok = await argon2.verify(user.password, dto.password); // fact: hash argon2id purpose=password use=verify
    response.cookie("access_token", token, { httpOnly: true }); // fact: cookie access_token purpose=session http_only=true
    response.status(204); // ok: no cookie
  }
}

@Injectable()
export class Purge {
  @Cron("0 3 * * *") // fact: schedule purgeSessions
  async purgeSessions() {
    await this.sessions.createQueryBuilder().delete().execute();
  }
}
