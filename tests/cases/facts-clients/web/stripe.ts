// facts: processor
import Stripe from "stripe"; // fact: processor stripe tier=import

export const stripe = new Stripe("k"); // fact: processor stripe tier=init
