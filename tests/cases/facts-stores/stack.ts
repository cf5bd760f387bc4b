// facts: retention deletion
import * as cdk from 'aws-cdk-lib';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';

new logs.LogGroup(this, 'L', { retention: logs.RetentionDays.ONE_MONTH }); // fact: retention server_log seconds=2592000
new s3.Bucket(this, 'B', { lifecycleRules: [{ expiration: cdk.Duration.days(90) }] }); // fact: retention object seconds=7776000
new lambda.Function(this, 'F', { timeout: cdk.Duration.minutes(5) }); // ok: how long it may run
