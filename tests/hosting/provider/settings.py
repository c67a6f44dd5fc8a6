"""A provider of sign-ins like those that firms run: Django with django-oauth-toolkit, on loopback, one client."""

import os

SECRET_KEY = "only for tests on loopback"
ALLOWED_HOSTS = ["127.0.0.1"]
ROOT_URLCONF = "tests.hosting.provider.urls"
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "oauth2_provider",
]
MIGRATION_MODULES = {app.rpartition(".")[2]: None for app in INSTALLED_APPS}
"""Tables at once, as they are now."""
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.environ["PROVIDER_DATABASE"]}}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "provider_session", "provider_csrf"
LOGIN_URL = "/accounts/login/"
LOGIN_PAGE = """
<form method="post">{% csrf_token %}{{ form.as_p }}
<input type="hidden" name="next" value="{{ next }}"><button>Log in</button></form>
"""
PAGES = {
    "registration/login.html": LOGIN_PAGE,
    "oauth2_provider/base.html": "{% block content %}{% endblock %}",  # theirs fetches a style sheet from elsewhere
}
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
            ],
            "loaders": [
                ("django.template.loaders.locmem.Loader", PAGES),
                "django.template.loaders.app_directories.Loader",
            ],
        },
    }
]
OAUTH2_PROVIDER = {
    "OIDC_ENABLED": True,
    "OIDC_ISS_ENDPOINT": os.environ["PROVIDER_ISSUER"],
    "OIDC_RSA_PRIVATE_KEY": os.environ["PROVIDER_KEY"],
    "OIDC_RP_INITIATED_LOGOUT_ENABLED": True,
    "OIDC_RP_INITIATED_LOGOUT_ALWAYS_PROMPT": False,
    "OAUTH2_VALIDATOR_CLASS": "tests.hosting.provider.validator.Validator",
    "SCOPES": {"openid": "Who you are", "email": "Your address", "profile": "Your name"},
    "PKCE_REQUIRED": True,
}
