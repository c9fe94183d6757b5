using System.Net;
using System.Xml.Linq;
using Ical.Net;
using Ical.Net.DataTypes;
using NJsonSchema;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Published.Roadmap;

public sealed class RoadmapFilesTests : RoadmapTestContext
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Feed_KeepsToTheRulesOfAtom()
    {
        await PublishTwoAsync();

        var answer = await Client.GetAsync($"{Address}/feed.atom", None);

        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync(None)).Root!;
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Atom + "feed", feed.Name);
        // RFC 4287, 4.1.1: one id, title and updated; an author, as the entries have none; a link to itself.
        AssertEntry(feed);
        Assert.NotEmpty(feed.Elements(Atom + "author").Elements(Atom + "name").Single().Value);
        Assert.Equal("https://localhost/r/webshop/feed.atom", LinkOf(feed, "self"));
        Assert.Equal("https://localhost/r/webshop", LinkOf(feed, "alternate"));
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(["Version 2", "Version 1"], entries.Select(entry => entry.Element(Atom + "title")!.Value));
        Assert.All(entries, AssertEntry);
        Assert.Equal("2026-11-04T09:00:00Z", entries[0].Element(Atom + "updated")!.Value);
        Assert.Equal(feed.Element(Atom + "updated")!.Value, entries[0].Element(Atom + "updated")!.Value);
        Assert.Equal("https://localhost/r/webshop/v/2", LinkOf(entries[0], "alternate"));
        Assert.Contains(
            "Moved: Guest <checkout>; with, signs, from Next to Now",
            XElement.Parse(entries[0].Element(Atom + "content")!.Value).Value
        );
    }

    [Fact]
    public async Task Feed_KeepsItsIds_WhenVersionsComeAndGo()
    {
        await PublishTwoAsync();
        var before = await IdsAsync();

        await PublishAsync(3, [Entry("a", "Guest checkout")]);
        await WithdrawAsync(1);
        var after = await IdsAsync();

        Assert.Equal(before.Length, before.Distinct().Count());
        Assert.Equal([before[0], before[1]], [after[0], after[2]]);
    }

    [Fact]
    public async Task Calendar_ReadsBackAsItWasWritten()
    {
        await PublishTwoAsync();

        var answer = await Client.GetAsync($"{Address}/roadmap.ics", None);

        var text = await answer.Content.ReadAsStringAsync(None);
        var entry = Assert.Single(Calendar.Load(text)!.Events);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("a@roadmap.productbalance", entry.Uid);
        Assert.Equal("Guest <checkout>; with, signs", entry.Summary);
        Assert.StartsWith("More, \\ and \"better\"\nExpected", entry.Description);
        Assert.Equal((new CalDateTime(2026, 12, 4), new CalDateTime(2026, 12, 19)), (entry.Start, entry.End));
        Assert.Equal(2, entry.Sequence);
        Assert.Contains("DTSTAMP:20261104T090000Z\r\n", text);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    [Fact]
    public async Task Json_KeepsToItsSchema()
    {
        await PublishTwoAsync();

        var text = await Client.GetStringAsync($"{Address}/roadmap.json", None);

        var schema = await JsonSchema.FromJsonAsync(
            await Client.GetStringAsync("/published/roadmap-1.schema.json", None),
            None
        );
        Assert.Empty(schema.Validate(text));
        Assert.NotEmpty(schema.Validate(text.Replace("\"title\"", "\"secret\"", StringComparison.Ordinal)));
        Assert.Contains("\"days\":{\"from\":\"2026-12-04\",\"to\":\"2026-12-18\"}", text);
        Assert.Contains("\"$schema\":\"https://localhost/published/roadmap-1.schema.json\"", text);
    }

    [Theory]
    [InlineData("/feed.atom")]
    [InlineData("/roadmap.ics")]
    [InlineData("/roadmap.json")]
    [InlineData("/v/1/picture.png")]
    public async Task Files_OfTextsThatNoFormatHolds_AreStillThere(string path)
    {
        await PublishAsync(
            1,
            [
                Entry(
                    "a",
                    "Bell \a, escape \u001b, end \uffff",
                    outcome: "]]> \u0085 END:VEVENT\r\nBEGIN:VALARM",
                    days: Days(12, 4, 4)
                ),
            ],
            note: "<script>\u0001</script>"
        );

        var answer = await Client.GetAsync(Address + path, None);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("default-src 'none'; frame-ancestors 'none'; sandbox", Policy(answer));
        if (path == "/feed.atom")
        {
            Assert.NotNull(XDocument.Parse(await answer.Content.ReadAsStringAsync(None)).Root);
        }
    }

    [Fact]
    public async Task Embed_MayBeFramedByTheSitesOfTheProduct_AndByNobodyElse()
    {
        await PublishTwoAsync();
        var before = await Client.GetAsync($"{Address}/embed", None);
        string[] sites = ["https://wiki.example.com", "https://*.example.org"];

        await ConfigureAsync(settings => settings with { EmbeddingSites = sites });
        var after = await Client.GetAsync($"{Address}/embed", None);

        Assert.EndsWith("frame-ancestors 'none'", Policy(before));
        Assert.EndsWith("frame-ancestors https://wiki.example.com https://*.example.org", Policy(after));
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.EndsWith("frame-ancestors 'none'", Policy(await Client.GetAsync(Address, None)));
    }

    private async Task PublishTwoAsync()
    {
        var checkout = Entry("a", "Guest <checkout>; with, signs", RoadmapHorizon.Next, "More, \\ and \"better\"");
        await PublishAsync(1, [checkout], note: "The first");
        await PublishAsync(
            2,
            [checkout with { Horizon = RoadmapHorizon.Now, Days = Days(12, 4, 18) }, Entry("b", new string('ä', 200))],
            note: "The second & <b>best</b>",
            reasons: ("a", "The designs were ready")
        );
    }

    private async Task<string[]> IdsAsync() =>
        [
            .. XDocument
                .Parse(await Client.GetStringAsync($"{Address}/feed.atom", None))
                .Descendants(Atom + "id")
                .Select(id => id.Value),
        ];

    private static void AssertEntry(XElement element)
    {
        Assert.True(Uri.TryCreate(Assert.Single(element.Elements(Atom + "id")).Value, UriKind.Absolute, out _));
        Assert.NotEmpty(Assert.Single(element.Elements(Atom + "title")).Value);
        Assert.True(
            DateTimeOffset.TryParse(
                Assert.Single(element.Elements(Atom + "updated")).Value,
                System.Globalization.CultureInfo.InvariantCulture,
                out _
            )
        );
    }

    private static string LinkOf(XElement element, string relation) =>
        element
            .Elements(Atom + "link")
            .Single(link => (link.Attribute("rel")?.Value ?? "alternate") == relation)
            .Attribute("href")!
            .Value;

    private static string Policy(HttpResponseMessage answer) =>
        Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
}
