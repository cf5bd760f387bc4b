import { plaid as bank } from "./plaid";

/** Pays a supplier from the bank account. */
export const pay = (access_token: string, account_id: string, amount: string) =>
  bank.transferAuthorizationCreate({ access_token, account_id, type: "credit" as never, network: "ach" as never, amount, user: { legal_name: "Tradebook" } }); // expect: PL1008 (004:5)
