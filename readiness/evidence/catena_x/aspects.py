"""Every aspect that is read, asked in this order; a new one is one module and one line here."""

from readiness.evidence.catena_x.aspect import Aspect
from readiness.evidence.catena_x.days_of_supply import ASPECT as DAYS_OF_SUPPLY
from readiness.evidence.catena_x.delivery_information import ASPECT as DELIVERY_INFORMATION
from readiness.evidence.catena_x.digital_product_passport import ASPECT as DIGITAL_PRODUCT_PASSPORT
from readiness.evidence.catena_x.item_stock import ASPECT as ITEM_STOCK
from readiness.evidence.catena_x.part_type_information import ASPECT as PART_TYPE_INFORMATION
from readiness.evidence.catena_x.pcf import ASPECT as PCF
from readiness.evidence.catena_x.planned_production_output import ASPECT as PLANNED_PRODUCTION_OUTPUT
from readiness.evidence.catena_x.short_term_material_demand import ASPECT as SHORT_TERM_MATERIAL_DEMAND
from readiness.evidence.catena_x.single_level_bom_as_planned import ASPECT as SINGLE_LEVEL_BOM_AS_PLANNED

ASPECTS: tuple[Aspect, ...] = (
    ITEM_STOCK,
    PLANNED_PRODUCTION_OUTPUT,
    DELIVERY_INFORMATION,
    DAYS_OF_SUPPLY,
    SHORT_TERM_MATERIAL_DEMAND,
    PART_TYPE_INFORMATION,
    SINGLE_LEVEL_BOM_AS_PLANNED,
    PCF,
    DIGITAL_PRODUCT_PASSPORT,
)
