import Stripe from "stripe"; // ok: named
import { SQSClient } from "@aws-sdk/client-sqs"; // expect: PL1001

export const stripe = new Stripe(process.env.STRIPE_KEY!);
export const queue = new SQSClient({});
