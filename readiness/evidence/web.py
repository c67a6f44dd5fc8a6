"""What a firm's web site says to machines, as evidence: pages, products, the firm, rules for robots, guides, agents."""

from readiness.evidence.base import Evidence
from readiness.evidence.shapes_web import (
    AGENT_ENDPOINT,
    CRAWLER_RULE,
    LLMS_LINK,
    SECURITY_CONTACT,
    SITE_MAP,
    WEB_ORGANISATION,
    WEB_PAGE,
    WEB_PRODUCT,
)


class WebPages(Evidence):
    shape = WEB_PAGE


class WebProducts(Evidence):
    """Products a page offers in JSON-LD or microdata, not those it merely mentions."""

    shape = WEB_PRODUCT


class WebOrganisations(Evidence):
    shape = WEB_ORGANISATION


class CrawlerRules(Evidence):
    """robots.txt rule by rule; which robot is which is a fact of the world, not of the file."""

    shape = CRAWLER_RULE


class SiteMap(Evidence):
    shape = SITE_MAP


class LlmsLinks(Evidence):
    """Links of llms.txt; a guide without links gives one line with `url` empty."""

    shape = LLMS_LINK


class AgentEndpoints(Evidence):
    """What an agent card (A2A) or a profile for buying agents (UCP) offers, one line a capability."""

    shape = AGENT_ENDPOINT


class SecurityContacts(Evidence):
    """security.txt, one line a file."""

    shape = SECURITY_CONTACT
