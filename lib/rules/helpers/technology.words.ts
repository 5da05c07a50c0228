/** Names of what software is made of. A text that is sold to those who make it may use them; a release for others may not open with them. */
export const TECHNOLOGY = (
  'uses ai|using ai|powered by ai|leverages ai|leveraging ai|aws|amazon web services|azure|gcp|google cloud|kubernetes|docker|terraform|postgres|postgresql|mysql|sqlite|mongodb|redis|' +
  'kafka|rabbitmq|elasticsearch|grpc|graphql|rest api|rest apis|websocket|websockets|webhook|webhooks|next.js|node.js|react|' +
  'react native|vue|angular|svelte|expo|django|rails|flask|spring boot|typescript|javascript|golang|rust|lambda|fargate|' +
  'ecs|ec2|s3|debezium|msk|hadoop|spark|snowflake|blockchain|smart contract|smart contracts|llm|llms|large language model|' +
  'large language models|gpt|gpt-4|claude|gemini|openai|machine learning|deep learning|neural network|neural networks|' +
  'knowledge graph|knowledge graphs|vector database|embeddings|microservice|microservices|microservices-based|serverless|' +
  'cloud-native|kubernetes-native|event mesh|event bus|message queue|message queues|pub/sub|api endpoint|api endpoints|' +
  'endpoint|sdk|backend|back-end|frontend|front-end|middleware|orm|orchestration layer|container|containers|virtual machine|' +
  'yaml|json|xml|gherkin|behave|bdd|ci/cd|ci|oauth|saml|oidc|tls|mtls|rpc|tcp|udp|http api|http|dom|wasm|webassembly|gpu|gpus|' +
  'crdt|crdts|oprf|cryptographic|cryptography|encryption algorithm|hashing|knowledge base|ontology|' +
  'natural language processing|nlp|computer vision|reinforcement learning|transformer model|rag|' +
  'retrieval-augmented|agent swarm|multi-agent|mcp|cdn|load balancer|search engine|data lake|data pipeline|etl'
).split('|');
