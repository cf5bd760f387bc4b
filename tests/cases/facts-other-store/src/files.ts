// facts: processor
import { S3Client, PutObjectCommand } from "@aws-sdk/client-s3"; // ok: only its protocol

const client = new S3Client({ endpoint: config.get("STORE_ENDPOINT"), region: "auto" }); // ok: goes where the settings say
export const keep = (Key: string, Body: Buffer) => client.send(new PutObjectCommand({ Bucket: "shop", Key, Body })); // ok

export const address = (bucket: string, key: string) => `https://${bucket}.s3.eu-central-003.backblazeb2.com/${key}`; // fact: processor backblaze
