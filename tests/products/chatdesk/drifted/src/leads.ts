import axios from "axios";

/** Passes a new lead on to the tradesperson's dispatch software. */
export const dispatch = (lead: { name: string; phone: string }) => axios.post("http://intake.dispatchwise.com/v2/leads", lead); // expect: PL4001 PL1005 (000:43)
