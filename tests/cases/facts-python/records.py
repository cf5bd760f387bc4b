# facts: data data_flow region capability
import csv
import logging

import boto3
import sentry_sdk
from django.db import models
from pydantic import BaseModel, EmailStr

logger = logging.getLogger(__name__)
s3 = boto3.client("s3", region_name="eu-central-1")  # fact: region eu-central-1


class Customer(models.Model):
    email = models.EmailField()  # fact: data email of=Customer
    date_of_birth = models.DateField()  # fact: data date_of_birth of=Customer
    is_active = models.BooleanField()  # ok: tells nobody


class Signup(BaseModel):
    phone_number: str  # fact: data phone of=Signup
    retries: int  # ok: a number


def welcome(user, response):
    logger.info("welcome %s", user.email)  # fact: data_flow log category=email
    sentry_sdk.set_user({"email": user.email})  # fact: data_flow sentry category=email
    logger.info("started")  # ok: nothing of anybody
    csv.writer(response).writerow(["a"])  # fact: capability export
