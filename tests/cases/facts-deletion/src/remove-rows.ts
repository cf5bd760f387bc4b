// facts: deletion
export const routes = {
  channel: "/users/settings/delete_channel", // ok: a channel
  account: "/users/settings/delete-account", // fact: deletion account
  own: "/account/delete", // fact: deletion account
  one: "/personal/delete/:swarm", // ok: a swarm
  user: "/users/delete/:id", // fact: deletion account
};

export async function deleteMessagesForUser(id: string) { // ok: messages
  return id;
}

export async function deleteInboxUser(id: string) { // ok: who may read the inbox
  return id;
}

export async function deleteUserData(id: string) { // fact: deletion account
  return id;
}
