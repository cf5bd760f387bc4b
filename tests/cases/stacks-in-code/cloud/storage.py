from aws_cdk import Duration, Stack, aws_s3 as s3


class Storage(Stack):
    def __init__(self, scope, id, **kw):
        super().__init__(scope, id, **kw)
        s3.Bucket(self, "Backups", lifecycle_rules=[s3.LifecycleRule(expiration=Duration.days(365))])  # expect: PL5001
        s3.Bucket(self, "Thumbnails", lifecycle_rules=[s3.LifecycleRule(expiration=Duration.days(90))])
