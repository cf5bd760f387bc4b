# facts: data_flow
import logging

logger = logging.getLogger(__name__)


def greet(keeper):
    logger.info("hello %s", keeper.email)  # fact: data_flow log category=email
    logger.info("sent %s", keeper.count)  # ok: a number
    return keeper.email
