// facts: auth
import { mailer } from "./mailer";
import { gateway } from "./gateway";

export async function sendTwoFactorCode(keeper: Keeper) { // fact: auth two_factor channel=email
  await mailer.send({ to: keeper.address, text: await codeFor(keeper) });
}

export async function requestOtp(keeper: Keeper) { // fact: auth one_time_code channel=sms
  await gateway.sendSms(keeper.number, await codeFor(keeper));
}

export async function sendOtp(keeper: Keeper, way: string) { // fact: auth one_time_code channel=absent
  if (way === "sms") return gateway.sendSms(keeper.number, await codeFor(keeper));
  return mailer.send({ to: keeper.address, text: await codeFor(keeper) });
}

export async function verifyTwoFactorCode(keeper: Keeper, code: string) { // fact: auth two_factor channel=absent
  return (await keepers.findByEmail(keeper.address)).code === code;
}

export function sendTwoFactorEnabledEmail(keeper: Keeper) { // fact: auth two_factor channel=absent
  return mailer.send({ to: keeper.address, text: "on" });
}
