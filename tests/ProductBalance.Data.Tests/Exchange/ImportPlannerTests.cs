using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Conversion;
using ProductBalance.Data.Tests.Support;

namespace ProductBalance.Data.Tests.Exchange;

public sealed class ImportPlannerTests
{
    [Theory]
    [InlineData("Summary,Issue key,Issue id,Issue Type,Status,Labels,Labels", ImportFormat.Jira)]
    [InlineData("Issue Type,Key,Summary,Reporter,Status,Created", ImportFormat.Jira)]
    [InlineData("ID,Team,Title,Description,Status,Estimate,Cycle Number,Cycle Name", ImportFormat.Linear)]
    [InlineData("ID,Work Item Type,Title 1,Title 2,State", ImportFormat.AzureDevOps)]
    [InlineData("Title,URL,Assignees,Status,Labels", ImportFormat.GitHubProjects)]
    [InlineData("Issue ID,URL,Title,State,Description,Author,Weight", ImportFormat.GitLab)]
    [InlineData("Task ID,Created At,Name,Section/Column,Assignee", ImportFormat.Asana)]
    [InlineData("Issue Id,Project,Summary,Type,State,Subsystem", ImportFormat.YouTrack)]
    [InlineData("Feature,Reach,Impact,Confidence,Effort", ImportFormat.RiceSheet)]
    [InlineData("Idee,Reichweite,Wirkung,Vertrauen,Aufwand", ImportFormat.RiceSheet)]
    [InlineData("Outcome,Value,Urgency,Risk / enablement,Size", ImportFormat.WsjfSheet)]
    [InlineData("Idea,Impact,Confidence,Ease", ImportFormat.IceSheet)]
    [InlineData("Title,Impact", ImportFormat.Spreadsheet)]
    public void Propose_HeaderOfATool_IsRecognised(string header, ImportFormat format) =>
        Assert.Equal(format, ImportTrial.Of(header + "\n1,1,1,1,1").Plan.Format);

    [Theory]
    [InlineData("Title", ImportField.Title)]
    [InlineData("Zusammenfassung", ImportField.Title)]
    [InlineData("Onderwerp", ImportField.Title)]
    [InlineData("Résumé", ImportField.Title)]
    [InlineData("Título", ImportField.Title)]
    [InlineData("STORY_POINTS", ImportField.StoryPoints)]
    [InlineData("Custom field (Story Points)", ImportField.StoryPoints)]
    [InlineData("Schätzung (Tage)", ImportField.Effort)]
    [InlineData("Effort [person-months]", ImportField.Effort)]
    [InlineData("estimated_effort_hours", ImportField.Effort)]
    [InlineData("Reach (users/quarter)", ImportField.Reach)]
    [InlineData("DependsOn", ImportField.DependsOn)]
    [InlineData("Bloqué par", ImportField.DependsOn)]
    [InlineData("Inward issue link (Blocks)", ImportField.DependsOn)]
    [InlineData("Outward issue link (Blocks)", ImportField.Blocks)]
    [InlineData("Outward issue link (Cloners)", ImportField.Ignore)]
    [InlineData("Fälligkeitsdatum", ImportField.Due)]
    [InlineData("Fecha de creación", ImportField.Created)]
    [InlineData("Component/s", ImportField.Areas)]
    [InlineData("Epic Link", ImportField.ParentKey)]
    [InlineData("Favourite colour", ImportField.Ignore)]
    public void Propose_HeaderInAnyLanguage_FindsTheField(string header, ImportField field) =>
        Assert.Equal(field, ImportTrial.Of($"{header};Zzz\nab;1\n").Plan.Mapping[0].Field);

    [Fact]
    public void Propose_RepeatedColumns_MergesListsAndTakesTheFirstOfTheRest()
    {
        var trial = ImportTrial.Of(
            "Issue key,Summary,summary,Issue Type,Status,Labels,Labels,Sprint,Sprint,Sprint,Comment,Comment\n"
                + "AB-1,First,other,Story,Open,a,b,S1,S2,,hello,again\n"
        );

        Assert.Equal("First", trial.Only.Title);
        Assert.Equal(["a", "b"], trial.Only.Labels);
        Assert.Equal("S2", trial.Only.Sprint);
        Assert.Equal(["hello", "again"], trial.Only.Comments);
    }

    [Fact]
    public void Propose_EmptyColumnOfTheBetterName_LosesAgainstTheFilledOne()
    {
        var trial = ImportTrial.Of(
            "Summary,Issue key,Issue Type,Status,Custom field (Story Points),Custom field (Story point estimate)\n"
                + "A,AB-1,Story,Open,,5\n"
        );

        Assert.Equal(5, trial.Only.StoryPoints);
    }

    [Fact]
    public void Propose_MuteHeaders_FindsTitleAndKeyByTheirCells()
    {
        var trial = ImportTrial.Of(
            "Ding,Wer,Worum es geht\nX-1,Ann,Faster search for all\nX-2,Bob,Export as a file\nX-3,Ann,Less noise at night\n"
        );

        Assert.Equal(
            [ImportField.ExternalKey, ImportField.Ignore, ImportField.Title],
            trial.Plan.Mapping.Select(column => column.Field)
        );
    }

    [Fact]
    public void Propose_NoTitleAnywhere_LetsTheKeysNameTheItems()
    {
        var trial = ImportTrial.Of("Project No,Size\n1,3\n2,4\n");

        Assert.Equal(["Project No 1", "Project No 2"], trial.Titles);
        Assert.Contains(
            trial.Run.Notes,
            note => note.StartsWith("No column looks like a title", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Propose_ImpactColumn_IsANumberOrASentence()
    {
        var numbers = ImportTrial.Of("Title,Impact\nA,2\nB,0.5\n");
        var words = ImportTrial.Of("Title,Impact\nA,cut the build from 10 to 4 min\nB,\n");

        Assert.Equal(ImportField.Impact, numbers.Plan.Mapping[1].Field);
        Assert.Equal("cut the build from 10 to 4 min", words.Items[0].ImpactText);
    }

    [Fact]
    public void Propose_Samples_AreFiveDifferentValues()
    {
        var trial = ImportTrial.Of("Title,Status\nA,x\nB,\nC,x\nD,y\nE,z\nF,u\nG,v\nH,w\n");

        Assert.Equal(["x", "y", "z", "u", "v"], trial.Plan.Mapping[1].Samples);
    }

    [Theory]
    [InlineData("Title,Due\nA,03/04/2026\n", "DateOrder")]
    [InlineData("Title,Due\nA,03/04/2026\nB,13/04/2026\n", "")]
    [InlineData("Title,Confidence\nA,0.8\nB,80\n", "Confidence")]
    [InlineData("Title,Confidence\nA,0.8\nB,80%\n", "")]
    [InlineData("Title,Effort\nA,3\n", "EffortUnit")]
    [InlineData("Title,Effort (days)\nA,3\n", "")]
    [InlineData("Title,Effort\nA,3 weeks\n", "")]
    [InlineData("Title,Reach,Impact,Confidence,Effort\nA,1,1,1,3\n", "EffortUnit")]
    [InlineData("Title,Story points\nA,3\n", "DaysPerPoint")]
    [InlineData("Title,Story points\nA,\n", "")]
    public void Questions_WhatTheFileLeavesOpen_IsAsked(string text, string answers) =>
        Assert.Equal(answers, string.Join(' ', ImportTrial.Of(text).Run.Questions.Select(question => question.Answer)));

    [Theory]
    [InlineData("Title,Due\nA,03/04/2026\nB,13/04/2026\n", DateOrder.DayFirst)]
    [InlineData("Title,Due\nA,03/04/2026\nB,04/13/2026\n", DateOrder.MonthFirst)]
    [InlineData("Title,Due\nA,03/04/2026\n", DateOrder.DayFirst)]
    public void Propose_DateOrder_IsToldByNumbersAboveTwelve(string text, DateOrder order) =>
        Assert.Equal(order, ImportTrial.Of(text).Plan.Answers.DateOrder);

    [Fact]
    public void With_AnotherField_IsUsed()
    {
        var trial = ImportTrial.Of("Title,Weather\nA,rain\n", plan => plan.With(1, ImportField.Labels));

        Assert.Equal(["rain"], trial.Only.Labels);
    }
}
