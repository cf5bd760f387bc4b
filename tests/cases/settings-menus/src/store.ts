import { S3Client, PutObjectCommand } from "@aws-sdk/client-s3";

const store = new S3Client({ region: "auto", endpoint: process.env.STORE_URL }); // ok: a server of the operator's choice
export const put = (key: string, body: Buffer) => store.send(new PutObjectCommand({ Bucket: "files", Key: key, Body: body }));
