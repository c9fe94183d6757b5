using System.Text.Json.Nodes;

namespace ProductBalance.Web.Tests.Support;

/// <summary>Bodies of new items for the sample company.</summary>
public static class ItemBodies
{
    /// <summary>A tech request that passes the gate.</summary>
    public static JsonObject Complete() =>
        JsonNode
            .Parse(
                """
                {"kind":"tech","title":"Run the tests in parallel","areas":["Build"],"team":"Platform",
                 "effort":{"low":6,"likely":10,"high":18},"peopleAtOnce":2,
                 "impact":{"metric":"CI time","unit":"min","direction":"lowerIsBetter",
                   "baseline":{"value":45,"day":"2026-11-02","source":"median of October's builds"},
                   "target":{"low":9,"likely":12,"high":20},
                   "measurement":{"how":"median of a month's builds","who":"Platform","daysAfterRelease":30},
                   "driver":{"type":"timeSaved",
                     "timesPerMonth":{"estimate":60,"unit":"a working day","source":"build log"},
                     "shareWaitedFor":0.3,"hourlyCost":{"low":60,"likely":80,"high":95}},
                   "confidence":0.9},
                 "urgency":{"profile":"steady"}}
                """
            )!
            .AsObject();

    /// <summary>The same with one member set to a JSON value, or left out where that is null.</summary>
    public static string With(string path, string? json)
    {
        var body = Complete();
        var names = path.Split('.');
        var parent = body;
        foreach (var name in names[..^1])
        {
            parent = parent[name]!.AsObject();
        }

        parent.Remove(names[^1]);
        if (json is not null)
        {
            parent[names[^1]] = JsonNode.Parse(json);
        }

        return body.ToJsonString();
    }
}
