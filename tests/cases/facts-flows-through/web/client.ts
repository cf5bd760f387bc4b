// facts: processor data_flow
import { init as start } from "mixpanel"; // fact: processor mixpanel tier=import

export const metrics = start("k"); // fact: processor mixpanel tier=init
