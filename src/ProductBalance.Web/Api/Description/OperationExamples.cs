using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ProductBalance.Web.Api.Description;

/// <summary>Puts a body that works beside each call that takes one.</summary>
public sealed class OperationExamples : IOpenApiOperationTransformer
{
    private static readonly Dictionary<string, string> Bodies = new()
    {
        ["impact/parse"] = """{"text":"cut CI time from 45 to 12 minutes"}""",
        ["score"] = """{"model":"rice","inputs":{"reach":500,"impact":2,"confidence":0.8,"effort":2}}""",
        ["score/rank"] = """
            {"model":"ice","items":[
              {"id":"a","inputs":{"impact":8,"confidence":6,"ease":3}},
              {"id":"b","inputs":{"impact":{"low":2,"likely":4,"high":8},"confidence":9,"ease":5}}]}
            """,
        ["products/{slug}/items/{number:int}/waits"] = """
            {"reason":"designs","until":"2026-12-02","note":"the new basket; Mia has it"}
            """,
        ["products/{slug}/items/{number:int}/waits/open"] = """
            {"until":"2026-12-09","reason":"Mia is ill until Thursday"}
            """,
        ["products/{slug}/items"] = """
            {"kind":"tech","title":"Run tests in parallel","areas":["Build"],"team":"Platform",
             "effort":{"low":6,"likely":10,"high":18},"peopleAtOnce":2,
             "impact":{"text":"cut CI time from 45 to 12 minutes","unit":"min","direction":"lowerIsBetter",
               "baseline":{"value":45,"day":"2026-11-02","source":"median of October's builds"},
               "target":{"low":9,"likely":12,"high":20},
               "measurement":{"how":"median of a month's builds","who":"Platform","daysAfterRelease":30},
               "driver":{"type":"timeSaved","timesPerMonth":{"estimate":60,"unit":"a working day","source":"build log"},
                 "shareWaitedFor":0.3,"hourlyCost":{"low":60,"likely":80,"high":95}},
               "confidence":0.9},
             "urgency":{"profile":"steady"},"externalKey":"CI-2041"}
            """,
        ["products/{slug}/items/{number:int}"] = """
            {"effort":{"low":5,"likely":8,"high":14},"labels":["build"],"skill":null}
            """,
        ["products/{slug}/items/{number:int}/transitions"] = """
            {"to":"planned","reason":"agreed in Monday's planning"}
            """,
        ["products/{slug}/plan"] = """
            {"capacity":{"Platform":20},"pin":[],"ban":[],
             "mix":{"techShareMin":0.2,"techShareMax":0.4,"showableMin":1,"showableMaxDays":1,
               "techHeavyAt":0.6,"showableMinWhenTechHeavy":2}}
            """,
        ["products/{slug}/items/{number:int}/comments"] = """
            {"text":"The provider answered: the new limit holds from **May** on. @Anna Klein, does that change the day?"}
            """,
        ["products/{slug}/items/{number:int}/measurements"] = """
            {"value":11.5,"source":"median of the builds since the release"}
            """,
        ["products/{slug}/items/{number:int}/measurements/waiver"] = """
            {"reason":"the log of that month is gone"}
            """,
        ["products/{slug}/imports"] = """
            {"file":"@backlog.csv"}
            """,
        ["products/{slug}/webhooks"] = """
            {"url":"https://example.com/hooks/productbalance","events":["item","plan"]}
            """,
        ["products/{slug}/items/{number:int}/threats"] = """
            {"kind":"legal","whatHappens":"The shop has to stop its tracking.","bites":"2099-01-15","severity":"severe",
             "evidence":"Letter of the authority"}
            """,
    };

    public Task TransformAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var path = context.Description.RelativePath?[ApiSetup.Root.Length..].Trim('/');
        if (path is not null && operation.RequestBody?.Content is { } content && Bodies.TryGetValue(path, out var body))
        {
            foreach (var media in content.Values.OfType<OpenApiMediaType>())
            {
                media.Example = JsonNode.Parse(body);
            }
        }

        return Task.CompletedTask;
    }
}
