import { post } from "./post";

export async function greet(user: User) {
  await post().sendEmail({ From: "garden@example.org", To: user.email, Subject: "Welcome", HtmlBody: "Come in." });
}

export async function tell(gardener: User, user: User) {
  const office = post();
  await office.sendEmail({ To: gardener.email, Subject: "Neighbour", HtmlBody: `Call ${user.phoneNumber}` }); // expect: PL1009
}
