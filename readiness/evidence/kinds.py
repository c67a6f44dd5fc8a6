"""Every kind of evidence there is, by its name."""

from readiness.evidence.availability import DaysOfSupply, Demand, PlannedOutput, Projects, Slots, Transit
from readiness.evidence.base import Evidence
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.document import (
    Certificates,
    Declarations,
    OrderDocuments,
    Quotations,
    Statements,
    SupplierDeclarations,
    Terms,
)
from readiness.evidence.interface import Interchanges, Interfaces
from readiness.evidence.licence import (
    CertificateRegister,
    ExportClasses,
    Onboardings,
    ScreeningLists,
    Screenings,
)
from readiness.evidence.orders import Orders
from readiness.evidence.origin_evidence import (
    Footprints,
    HandoverDocuments,
    InspectionCertificates,
    MineralsAnswers,
    Mines,
    Nameplates,
    OriginDeclarations,
    ProductPassports,
    Smelters,
    TraceEvents,
)
from readiness.evidence.parts_list import PartsList
from readiness.evidence.plan_table import (
    PlanColumns,
    PlanMilestones,
    PlanPeople,
    PlanTable,
    PlanTargets,
    PlanVersions,
    PlanWeeks,
)
from readiness.evidence.questionnaire import CustomerQuestions
from readiness.evidence.range import ChangeNotices, CountryRatings, Feeds, Sites, SpareParts, Substances
from readiness.evidence.stock import Stock
from readiness.evidence.supplier_reply import SupplierReplies
from readiness.evidence.supply import OpenOrders, Sources, Spend, Suppliers
from readiness.evidence.trade import Baskets, DespatchAdvices, Invoices, OrderResponses, PurchaseOrders
from readiness.evidence.web import (
    AgentEndpoints,
    CrawlerRules,
    LlmsLinks,
    SecurityContacts,
    SiteMap,
    WebOrganisations,
    WebPages,
    WebProducts,
)

KINDS: dict[str, type[Evidence]] = {
    kind.shape.kind: kind
    for kind in (
        Catalogue,
        Stock,
        PartsList,
        Sources,
        Suppliers,
        Spend,
        OpenOrders,
        Orders,
        Certificates,
        Declarations,
        SupplierDeclarations,
        Terms,
        Quotations,
        OrderDocuments,
        Statements,
        Invoices,
        PurchaseOrders,
        OrderResponses,
        DespatchAdvices,
        Baskets,
        WebPages,
        WebProducts,
        WebOrganisations,
        CrawlerRules,
        SiteMap,
        LlmsLinks,
        AgentEndpoints,
        SecurityContacts,
        Interchanges,
        Interfaces,
        CustomerQuestions,
        SupplierReplies,
        PlanTable,
        PlanTargets,
        PlanMilestones,
        PlanWeeks,
        PlanPeople,
        PlanVersions,
        PlanColumns,
        OriginDeclarations,
        MineralsAnswers,
        Smelters,
        Mines,
        TraceEvents,
        Footprints,
        ProductPassports,
        Nameplates,
        HandoverDocuments,
        InspectionCertificates,
        WebPages,
        WebProducts,
        WebOrganisations,
        CrawlerRules,
        SiteMap,
        LlmsLinks,
        AgentEndpoints,
        SecurityContacts,
        PlannedOutput,
        Transit,
        DaysOfSupply,
        Demand,
        Slots,
        Projects,
        Feeds,
        SpareParts,
        ChangeNotices,
        Substances,
        Sites,
        CountryRatings,
        ExportClasses,
        Screenings,
        ScreeningLists,
        Onboardings,
        CertificateRegister,
    )
}
