using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Tests.Exchange.Reading.Json;

public sealed class JsonTextTests
{
    private const string Jira = """
        {
          "names": { "customfield_10117": "Story Points" },
          "issues": [
            {
              "key": "SHOP-7",
              "fields": {
                "summary": "Pay by invoice",
                "description": { "type": "doc", "content": [
                  { "type": "paragraph", "content": [ { "type": "text", "text": "Asked for by " }, { "type": "mention", "attrs": { "text": "@Ada" } } ] },
                  { "type": "bulletList", "content": [ { "type": "listItem", "content": [ { "type": "paragraph", "content": [ { "type": "text", "text": "B2B first" } ] } ] } ] }
                ] },
                "issuetype": { "name": "Story" },
                "status": { "name": "In Progress" },
                "components": [ { "name": "Checkout" }, { "name": "Billing" } ],
                "labels": [ "q3" ],
                "timeoriginalestimate": 57600,
                "customfield_10117": 5.0,
                "created": "2026-03-31T23:30:00.000+0000",
                "issuelinks": [
                  { "type": { "inward": "is blocked by", "outward": "blocks" }, "inwardIssue": { "key": "SHOP-8" } },
                  { "type": { "inward": "relates to", "outward": "relates to" }, "outwardIssue": { "key": "SHOP-9" } }
                ]
              }
            },
            { "key": "SHOP-8", "fields": { "summary": "New ledger", "description": null, "status": { "name": "Done" } } }
          ]
        }
        """;

    private const string Trello = """
        {
          "name": "Shop",
          "lists": [ { "id": "l1", "name": "To Do" }, { "id": "l2", "name": "Done 🎉" } ],
          "checklists": [ { "idCard": "6612d4800000000000000001", "name": "Steps", "checkItems": [ { "name": "Draw it", "state": "complete" }, { "name": "Build it", "state": "incomplete" } ] } ],
          "cards": [
            { "id": "6612d4800000000000000001", "shortLink": "aB1", "name": "(3) Gift cards", "desc": "For Christmas.", "idList": "l1", "labels": [ { "name": "", "color": "green" } ], "closed": false },
            { "id": "6612d4800000000000000002", "shortLink": "aB2", "name": "Old cart [2]", "desc": "", "idList": "l1", "labels": [], "closed": true },
            { "id": "6612d4800000000000000003", "shortLink": "aB3", "name": "Vouchers", "desc": "", "idList": "l2", "labels": [], "closed": true }
          ]
        }
        """;

    private const string GitHub = """
        [
          { "number": 1, "title": "Cache the dependencies", "state": "open", "html_url": "https://example.org/1", "body": null, "labels": [ { "name": "tech debt" } ], "created_at": "2026-01-05T10:00:00Z" },
          { "number": 2, "title": "Fix typo", "state": "closed", "html_url": "https://example.org/2", "labels": [], "pull_request": { "url": "x" } },
          { "number": 3, "title": "Dark mode", "state": "closed", "state_reason": "not_planned", "html_url": "https://example.org/3", "labels": [] }
        ]
        """;

    [Fact]
    public void Open_JiraSearch_ReadsFieldsNamesAndLinks()
    {
        var trial = ImportTrial.Of(Jira);

        Assert.Equal(ImportFormat.Jira, trial.Plan.Format);
        var item = trial.Items[0];
        Assert.Equal(("SHOP-7", "Pay by invoice"), (item.ExternalKey, item.Title));
        Assert.Equal("Asked for by @Ada\n- B2B first", item.Description);
        Assert.Equal(["Checkout", "Billing"], item.Areas);
        Assert.Equal(5, item.StoryPoints);
        Assert.Equal(2, item.EffortDays); // 57,600 s are 16 h, two days of 8
        Assert.Equal(ImportedStage.InProgress, item.Stage);
        Assert.Equal(new DateOnly(2026, 3, 31), item.Created);
        Assert.Equal(["SHOP-8"], item.DependsOn);
        Assert.Empty(item.Blocks);
        Assert.Equal(ImportedStage.Done, trial.Items[1].Stage);
    }

    [Fact]
    public void Open_TrelloBoard_TakesListsAsStatusAndPointsFromTitles()
    {
        var trial = ImportTrial.Of(Trello);

        Assert.Equal(ImportFormat.Trello, trial.Plan.Format);
        Assert.Equal(["Gift cards", "Old cart", "Vouchers"], trial.Titles);
        Assert.Equal(
            [ImportedStage.Open, ImportedStage.Dropped, ImportedStage.Done],
            trial.Items.Select(item => item.Stage)
        );
        Assert.Equal([3, 2, null], trial.Items.Select(item => item.StoryPoints));
        Assert.Equal("For Christmas.\n\n**Steps**\n\n- [x] Draw it\n- [ ] Build it", trial.Items[0].Description);
        Assert.Equal(["green"], trial.Items[0].Labels);
        Assert.Equal(new DateOnly(2024, 4, 7), trial.Items[0].Created); // 0x6612d480 s after 1970
    }

    [Fact]
    public void Open_GitHubIssues_LeavesPullRequestsOutWithAReason()
    {
        var trial = ImportTrial.Of(GitHub);

        Assert.Equal(ImportFormat.GitHubIssues, trial.Plan.Format);
        Assert.Equal(["https://example.org/1", "https://example.org/3"], trial.Items.Select(item => item.ExternalKey));
        Assert.Equal((ItemKind.Tech, true), (trial.Items[0].Kind, trial.Items[0].KindIsGuess));
        Assert.Equal(ImportedStage.Dropped, trial.Items[1].Stage);
        Assert.Equal(
            new RowProblem(2, null, "This is a pull request, not an issue, so it was left out."),
            Assert.Single(trial.Run.Problems)
        );
    }

    [Fact]
    public void Open_PlainObjects_AreATable()
    {
        var trial = ImportTrial.Of("""{"rows":[{"id":1,"title":"Faster build","effort":3,"tags":["ci","cost"]},7]}""");

        var item = Assert.Single(trial.Items);
        Assert.Equal(("1", "Faster build", 3.0), (item.ExternalKey, item.Title, item.EffortDays));
        Assert.Equal(["ci", "cost"], item.Labels);
        Assert.Equal(1, trial.Run.Counts.Refused);
    }

    [Theory]
    [InlineData("{\"a\": 1}", "holds no list of items")]
    [InlineData("[]", "holds no list of items")]
    [InlineData("[{\"title\": \"A\"},\n{\"title\":", "breaks off in line 2")]
    [InlineData("{\"rows\": []}", "holds no list of items")]
    public void Open_NoItems_IsRefusedWithASentence(string text, string part)
    {
        var refusal = ImportTrial.Refusal(text);

        Assert.Contains(part, refusal);
        Assert.EndsWith(".", refusal);
    }

    [Fact]
    public void Open_NestedBeyondMeasure_IsRefused() =>
        Assert.Contains("breaks off", ImportTrial.Refusal($"[{{\"a\":{new string('[', 100_000)}"));

    [Fact]
    public void Open_TextThatBeginsWithABracket_IsAList()
    {
        var trial = ImportTrial.Of("[P0] Title,Effort\nFaster build,3");

        Assert.Equal("Faster build", trial.Only.Title);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("\uFEFF{\"tasks\": [", "], \"total\": 2500}")]
    [InlineData("{\"names\": {\"a\": \"b\"}, \"tasks\": [", "]}")]
    public void Open_ListLongerThanWhatIsLookedAt_IsReadToItsEnd(string start, string end)
    {
        var items = Enumerable.Range(1, 2500).Select(n => $"{{\"key\": \"A-{n}\", \"title\": \"Größe {n}\"}}");

        var trial = ImportTrial.Of(start + string.Join(",", items) + end);

        Assert.Equal(2500, trial.Items.Count);
        Assert.Equal(("A-2500", "Größe 2500"), (trial.Items[^1].ExternalKey, trial.Items[^1].Title));
    }

    [Fact]
    public void Open_ItemLongerThanABuffer_IsReadWhole()
    {
        var text = new string('x', 300_000);

        var trial = ImportTrial.Of($"[{{\"title\": \"One\", \"text\": \"{text}\"}}, {{\"title\": \"Two\"}}]");

        Assert.Equal(["One", "Two"], trial.Titles);
    }

    [Theory]
    [InlineData("[{\"title\": \"One\"}\n] x", "line 2")]
    [InlineData("{\"tasks\": [{\"title\": \"One\"},\n", "line 2")]
    [InlineData("{\"tasks\": [{\"title\": \"One\"}]", "line 1")]
    public void Open_JsonThatBreaksOff_SaysWhere(string text, string where) =>
        Assert.Contains(where, ImportTrial.Refusal(text), StringComparison.Ordinal);
}
