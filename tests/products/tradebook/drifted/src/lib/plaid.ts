import { Configuration, PlaidApi, PlaidEnvironments, Products, CountryCode } from "plaid";
import { prisma } from "./db";
import { sealToken, openToken } from "./seal";

export const plaid = new PlaidApi(new Configuration({ basePath: PlaidEnvironments.production, baseOptions: { headers: { "PLAID-CLIENT-ID": process.env.PLAID_CLIENT_ID, "PLAID-SECRET": process.env.PLAID_SECRET } } }));

export const linkToken = (userId: string) =>
  plaid.linkTokenCreate({ user: { client_user_id: userId }, client_name: "Tradebook", products: [Products.Transactions, Products.Auth, Products.Transfer], country_codes: [CountryCode.Us], language: "en" }); // expect: PL1008 (004:20)

export async function connect(tenantId: string, publicToken: string) {
  const { data } = await plaid.itemPublicTokenExchange({ public_token: publicToken });
  await prisma.bankLink.create({ data: { tenantId, accessToken: Buffer.from(data.access_token).toString("base64") } }); // expect: PL4004 (004:27)
}

export async function refresh(sealed: Buffer) {
  const access_token = openToken(sealed);
  const balances = await plaid.accountsBalanceGet({ access_token }); // ok: reads (004:5)
  const changes = await plaid.transactionsSync({ access_token }); // ok: reads (004:5)
  return { accounts: balances.data.accounts, added: changes.data.added };
}
