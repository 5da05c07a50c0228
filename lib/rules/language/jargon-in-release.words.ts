/** Terms that people of one trade use among themselves: makers of software, of data, of security, of research. */
export const TERMS = (
  'abstraction|abstractions|agentic|algorithm|algorithms|asynchronous|asynchronously|asymmetric|atomic|' +
  'auto scaling|auto-scaling|automatic scaling|bandwidth|binary|bindings|bytecode|cache|caching|canonical|checksum|checksums|' +
  'ciphertext|cluster|clusters|codebase|commit|compiler|compute|concurrency|config|containerized|cut-over|cutover|' +
  'daemon|data sources|decoupled|decoupling|deduplicate|deduplication|dependency|dependencies|deterministic|deterministically|' +
  'distributed|embedding|endpoint|entropy|ephemeral|event-driven|federated|federates|federation|fediverse|' +
  'fine-tuned|first-class|foreign keys|graph|granular|hashing|heuristic|heuristics|idempotent|immutable|inference|' +
  'infrastructure|ingest|ingestion|instantiate|instances|interface layer|interoperable|interoperability|' +
  'key exchange|key management|knowledge graph|language models|latency|lineage|load balancing|local-first|lossless|malformed|' +
  'message queues|metadata|model-agnostic|multimodal|multi-tenant|namespace|nodes|normalization|observability|ontology|ontologies|' +
  'open protocol|orchestrate|orchestrates|orchestration|parser|parsing|partitioned|payload|payloads|persistence|pipeline|pipelines|' +
  'platform agnostic|platform-agnostic|point-to-point|primary-key|primitives|probabilistic|process mining|protocol|protocols|' +
  'provenance|provision|provisioning|proxy|pseudorandom|query engine|reactive|reconciliation|reference implementation|refactor|regression|' +
  'replication|repo|repos|repository|resilience|retry|retries|reverse proxy|runtime|sandboxed|sandbox|scalability|scalable|schema|schemas|' +
  'semantic|semantics|server-side|client-side|shard|sharding|signalling|single binary|spec|specs|' +
  'stack|state machine|stateless|stateful|static analysis|statistical analysis|stored procedures|structural|symbolic|synchronous|syntactic|' +
  'telemetry|throughput|token|tokens|topology|transaction processing|transactional|triggers|type-safe|unit tests|validators|' +
  'vectorized|virtualization|watermark|wire-compatible|workload|workloads|zero-knowledge|zero-trust|' +
  'acceptance criteria|accretive|affordance|affordances|cohort|cohorts|conversion funnel|go-to-market|jobs-to-be-done|' +
  'omnichannel|operationalize|operationalise|standard operating procedures|taxonomy|taxonomies|upsell|verticals|' +
  'cognitive load|cognitive|ideation|psychometric|epistemic|phenomenological|modality|modalities|pedagogy|pedagogical|interventions'
).split('|');

/** What makes a word of two a term: ‘cloud-native’, ‘statement-level’, ‘model-agnostic’. */
export const TERM_ENDINGS =
  /-(?:native|agnostic|compatible|level|aware|bound|side|wire|backed|authenticated|compliant|driven|first|based|layer|tier|grade|mode|model)$/;

/** Words of two with such an ending that everybody says. */
export const PLAIN =
  /^(?:entry|high|low|top|street|eye|ground|sea|home|community|team|company|faith|evidence|customer|people|mobile|digital|user|web|paper|phone|family|user|value|data|safety|privacy|subscription|school|location|time|local|us|uk|london|risk|read|dark|night|flight|airplane|offline|text)-/;
