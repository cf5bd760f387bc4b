// facts: deletion
module.exports = {
  removeUser: async function (app, team, user) { // ok: leaves the team and stays
    await app.store.leave(team, user)
  }
}
