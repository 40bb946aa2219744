// $p0 = "commitment:annex-5-no-threat-to-security"
// $p1 = ["STATED"]
RETURN [
  COLLECT {
    MATCH (commitment:Commitment)
    WHERE commitment:Entity AND commitment.id = $p0
    WITH *, commitment {.contentEn, .modality} AS values
    RETURN [
      values.contentEn,
      values.modality,
      COLLECT {
        MATCH (commitment)<-[:COMMITTED_TO]-(actor:Actor)
        WITH actor ORDER BY actor.position
        WITH *, actor {.nameEn, .classification} AS values2
        RETURN [labels(actor), values2.nameEn, values2.classification]
      },
      COLLECT {
        MATCH (commitment)-[:STATED_IN]->(component:Component)
        RETURN [
          component.eId,
          COLLECT {
            MATCH (component)-[:PART_OF*]->(component2:Component)
            WITH component2 ORDER BY component2.position
            RETURN [component2.eId]
          }
        ]
        LIMIT 1
      },
      COLLECT {
        MATCH (commitment)-[:STATED_IN]->(:Component)-[:PART_OF*0..]->(component3:Component {kind: 'ANNEX'})
        WITH *, component3 {.number, .headingEn} AS values3
        RETURN [
          values3.number,
          values3.headingEn,
          COLLECT {
            MATCH (component3)-[:REPRODUCES]->(document:Document)
            RETURN [
              document.titleEn,
              COLLECT {
                MATCH (document)-[:ISSUED_AT]->(meeting:Meeting)
                WITH meeting ORDER BY meeting.position
                RETURN [meeting.nameEn]
              }
            ]
            LIMIT 1
          }
        ]
        LIMIT 1
      },
      COLLECT {
        MATCH (commitment)-[edge:REAFFIRMS]->(commitment2:Commitment)
        WHERE edge.basis IN $p1
        WITH commitment2 ORDER BY commitment2.position
        RETURN [
          commitment2.contentEn,
          COLLECT {
            MATCH (commitment2)-[:STATED_IN]->(component4:Component)
            RETURN [component4.eId]
            LIMIT 1
          }
        ]
      }
    ]
  }
] AS answer
