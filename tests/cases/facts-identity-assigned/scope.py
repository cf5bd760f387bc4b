import sentry_sdk


def remember(person):
    scope = sentry_sdk.get_isolation_scope()
    scope.user = {"id": person.ident, "email": person.email}  # expect: data_flow sentry category=email


def forget(own_scope, person):
    own_scope.user = {"email": person.email}  # ok
    scope = sentry_sdk.get_isolation_scope()
    scope.user = None  # ok
