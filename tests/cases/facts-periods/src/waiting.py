# facts: retention
import datetime


def mail_of_ended_sales():
    last_day = datetime.date.today() - datetime.timedelta(days=1)  # ok: only looked at
    swarms_with_expired_tickets = Swarm.query.filter(Swarm.sales_end == last_day).all()
    for swarm in swarms_with_expired_tickets:
        tell(swarm)


def expire_orders():
    for order in db.session.query(Order).filter(Order.created_at + datetime.timedelta(minutes=30) < now()):
        order.expire()
