// facts: data_flow
import { sendEvent } from "./events";

export const sendTeam = (props: object) => sendEvent("team", props); // ok: nothing of a person stands here
export const sendSize = (team: Team) => sendEvent("size", { seats: team.seats }); // ok
