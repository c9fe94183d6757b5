using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace ProductBalance.Web.Tests.Support;

/// <summary>An answer of the API, read whole.</summary>
public sealed record ApiReply(HttpStatusCode Status, JsonElement Json, HttpResponseHeaders Headers)
{
    /// <summary>The fields of which a refusal tells something.</summary>
    public IReadOnlyList<string> ErrorFields =>
        [.. Json.GetProperty("errors").EnumerateObject().Select(error => error.Name)];

    public JsonElement this[string member] => Json.GetProperty(member);

    public static async Task<ApiReply> OfAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        if ((int)answer.StatusCode >= 400)
        {
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            Assert.DoesNotContain("   at ", text);
        }

        return new(answer.StatusCode, text.Length > 0 ? JsonElement.Parse(text) : default, answer.Headers);
    }
}
