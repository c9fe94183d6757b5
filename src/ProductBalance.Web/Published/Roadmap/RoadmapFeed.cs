using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ProductBalance.Domain;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Web.Published.Roadmap;

/// <summary>The versions of a roadmap as an Atom feed (RFC 4287): an entry for each, with its note and what changed.</summary>
public static class RoadmapFeed
{
    /// <summary>How many versions it tells of.</summary>
    public const int MostVersions = 20;

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
    };

    /// <param name="copies">In the order of publication, with one more than is told of, where there is one.</param>
    /// <param name="visit">Whose feed it is.</param>
    public static byte[] Of(IReadOnlyList<RoadmapCopy> copies, RoadmapVisit visit)
    {
        var newest = copies[^1];
        var feed = new SyndicationFeed(
            ReadableText.Of(RoadmapWords.TitleOf(newest)),
            "New versions, each with what changed and why",
            new Uri(visit.Absolute(visit.Urls.Newest)),
            IdOf(visit, ""),
            newest.PublishedAt
        )
        {
            Authors = { new SyndicationPerson { Name = ReadableText.Of(newest.Product) } },
            Items = [.. Newest(copies.Count).Select(at => EntryOf(copies, at, visit))],
        };
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(visit.Absolute(visit.Urls.Feed)), PublishedTypes.Atom));
        using var file = new MemoryStream();
        using (var writer = XmlWriter.Create(file, Settings))
        {
            feed.SaveAsAtom10(writer);
        }

        return file.ToArray();
    }

    private static IEnumerable<int> Newest(int count) => Enumerable.Range(0, count).Reverse().Take(MostVersions);

    private static SyndicationItem EntryOf(IReadOnlyList<RoadmapCopy> copies, int at, RoadmapVisit visit)
    {
        var copy = copies[at];
        IReadOnlyList<EntryChange> changes = at == 0 ? [] : RoadmapWords.ToldOf([copies[at - 1], copy]);
        return new SyndicationItem(
            $"Version {copy.Number}",
            SyndicationContent.CreateHtmlContent(HtmlOf(copy, changes)),
            new Uri(visit.Absolute(visit.Urls.Version(copy.Number))),
            IdOf(visit, $"/{copy.Number}/{copy.PublishedAt.UtcTicks}"),
            copy.PublishedAt
        )
        {
            PublishDate = copy.PublishedAt,
            Summary = SyndicationContent.CreatePlaintextContent(ReadableText.Of(copy.Note)),
        };
    }

    // Made as a tree, so that no text of people is ever read as markup.
    private static string HtmlOf(RoadmapCopy copy, IReadOnlyList<EntryChange> changes)
    {
        var lines = changes.Select(change => new XElement("li", ReadableText.Of(RoadmapWords.LineOf(change))));
        var content = new XElement("div", new XElement("p", ReadableText.Of(copy.Note)), new XElement("ul", lines));
        return content.ToString(SaveOptions.DisableFormatting);
    }

    // The same for good, wherever the installation moves to.
    private static string IdOf(RoadmapVisit visit, string part)
    {
        var name = $"productbalance/roadmap/{(visit.IsForAnyone ? "anyone" : "link")}/{visit.Product}{part}";
        return $"urn:uuid:{NamedGuid.Of(name)}";
    }
}
