import { S3Client } from "@aws-sdk/client-s3"; // ok: the company is named
import mail from "@sendgrid/mail";
import twilio from "twilio"; // expect: PL1001

export const s3 = new S3Client({});
mail.setApiKey(process.env.SENDGRID_API_KEY!);
export const sms = twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN); // expect: PL1001
