import { plants } from "./plants";

export const whatIsIt = (photo: string) => plants.name(photo, "Name this plant.");
export const whoseIsIt = (photo: string, user: User) => plants.name(photo, `Tell ${user.email}.`); // expect: PL1009
