# facts: auth
from authlib.integrations.flask_client import OAuth

oauth = OAuth(app)
oauth.register(  # fact: auth oauth provider=github
    name="github",
    authorize_url="https://github.com/login/oauth/authorize",
    client_kwargs={"scope": "user:email repo"},  # fact: auth permission scope=repo
)
SOCIAL_AUTH_GITHUB_SCOPE = ["user:email", "read:org"]  # fact: auth permission scope=read:org
SOCIAL_AUTH_GITLAB_SCOPE = ["read_user"]  # ok
SEARCH_SCOPE = ["repo", "gist"]  # ok
