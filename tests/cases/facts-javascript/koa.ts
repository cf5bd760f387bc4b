// facts: cookie
import Koa from "koa";
import session from "koa-session";

const app = new Koa();
app.use(session({ key: "shop.sess", maxAge: 3600000 }, app)); // fact: cookie shop.sess purpose=session max_age_seconds=3600
app.use(async (ctx, next) => {
  ctx.cookies.set("theme", "dark", { httpOnly: false, maxAge: 60000 }); // fact: cookie theme purpose=preference max_age_seconds=60
  ctx.cookies.set("old", null); // ok: takes one away
  ctx.state.cookies = await next(); // ok: a field
});
