using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace ProductBalance.Web.Outgoing.Connections;

/// <summary>What a tracker answered: something good, nothing new, or that a question makes no sense to it.</summary>
/// <param name="Status">The status.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Body">The body; null where there is none, or a refusal is not JSON.</param>
public sealed record TrackerAnswer(HttpStatusCode Status, HttpResponseHeaders Headers, JsonNode? Body)
{
    public bool IsGood => (int)Status is >= 200 and < 300;

    public bool IsUnchanged => Status == HttpStatusCode.NotModified;
}
