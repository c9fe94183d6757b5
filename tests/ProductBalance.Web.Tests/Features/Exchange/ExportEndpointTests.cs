using System.Net;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Exchange;

public sealed class ExportEndpointTests(SampleApp app)
{
    private const string Address = "/p/sample/backlog/export/";

    [Fact]
    public async Task Get_UnderAFilter_HoldsWhatTheListShows()
    {
        using var reader = await SignedInAsync(app, "viewer");

        using var answer = await reader.Client.GetAsync(Address + "csv?kind=tech&team=Platform", Token);
        var lines = (await answer.Content.ReadAsStringAsync(Token)).Split(
            "\r\n",
            StringSplitOptions.RemoveEmptyEntries
        );

        Assert.Equal("text/csv; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Matches(@"^sample-backlog-\d{4}-\d\d-\d\d\.csv$", answer.Content.Headers.ContentDisposition!.FileName!);
        Assert.Contains("\"Key\"", lines[0]);
        Assert.True(lines.Length > 1);
        Assert.All(
            lines[1..].Where(line => line.Contains("\"PB-", StringComparison.Ordinal)),
            line => Assert.Contains("\"Tech\"", line)
        );
    }

    [Theory]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("json", "application/json")]
    [InlineData("md", "text/markdown; charset=utf-8")]
    public async Task Get_Form_HasItsMediaType(string ending, string mediaType)
    {
        using var reader = await SignedInAsync(app, "engineer");

        using var answer = await reader.Client.GetAsync(Address + ending, Token);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.ToString());
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(Token));
    }

    [Theory]
    [InlineData("/p/sample/backlog/export/pdf")]
    [InlineData("/p/nothing/backlog/export/csv")]
    public async Task Get_WhatIsNotThere_IsNotFound(string address)
    {
        using var reader = await SignedInAsync(app, "admin");

        using var answer = await reader.Client.GetAsync(address, Token);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Get_MoreOftenThanAllowed_IsToldToWait()
    {
        await using var limited = new AppHost().With("Sample:Load", "true").With("Limits:ExportsPerMinute", "1");
        using var reader = await SignedInAsync(limited, "pm");
        using var other = await SignedInAsync(limited, "viewer");

        using var first = await reader.Client.GetAsync(Address + "md", Token);
        using var second = await reader.Client.GetAsync(Address + "md", Token);
        using var others = await other.Client.GetAsync(Address + "md", Token);

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK],
            [first.StatusCode, second.StatusCode, others.StatusCode]
        );
    }

    private static async Task<Visitor> SignedInAsync(AppHost app, string person)
    {
        var visitor = new Visitor(app, "http://localhost");
        using var answer = await visitor.SendFormAsync("/sign-in", "sample", ("Person", person));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return visitor;
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
