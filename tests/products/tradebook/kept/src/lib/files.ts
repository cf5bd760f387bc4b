import { DeleteObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";

const store = new S3Client({ region: "auto", endpoint: "https://account.r2.cloudflarestorage.com", credentials: { accessKeyId: process.env.R2_ACCESS_KEY_ID!, secretAccessKey: process.env.R2_SECRET_ACCESS_KEY! } }); // ok: R2 behind the S3 interface (004:22)

export const put = (key: string, body: Buffer) => store.send(new PutObjectCommand({ Bucket: "tradebook", Key: key, Body: body }));
export const drop = (key: string) => store.send(new DeleteObjectCommand({ Bucket: "tradebook", Key: key }));
