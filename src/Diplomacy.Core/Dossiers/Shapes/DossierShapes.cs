using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Dossiers.Shapes;

/// <summary>The format of dossier files: every object of it, with its members in canonical order.</summary>
/// <remarks>Reader, writer and JSON Schema all follow from these definitions. Later ones use earlier ones.</remarks>
internal static class DossierShapes
{
    public const string SchemaUrl = "https://raw.githubusercontent.com/diplomacy-core/diplomacy-core/main/docs/schema/dossier-1.schema.json";

    private const string ByText = "Who asserts it: the id of a source, an object with more about it, or a list of such. Left out where it is undisputed.";

    private static readonly Shape<string> Text = new TextShape();
    private static readonly Shape<string> Id = new IdShape();
    private static readonly Shape<PartialDate> Date = new DateShape();
    private static readonly Shape<Period> Period = new PeriodShape();

    private static readonly Shape<Attribution> SourceRef = new SourceReference();
    private static readonly Shape<Body> BodyRef = new ActorReference<Body>("a body");
    private static readonly Shape<Party> PartyRef = new ActorReference<Party>("a state, movement or international organization");
    private static readonly Shape<Attendee> PersonRef = new ActorReference<Attendee>("a person or group");
    private static readonly Shape<Actor> ActorRef = new ActorReference<Actor>("a person, group or body");

    private static readonly Shape<ValueList<Attribution>> By = new OneOrMoreShape<Attribution>(new BriefOrFull<Attribution, Attribution>(
        "attribution",
        SourceRef,
        a => a,
        a => a == new Attribution(a.Source),
        a => a,
        new ObjectShape<Attribution>("attributionInFull", "Who asserts a fact: in which source, in whose words, when, and how surely.", o =>
        {
            var source = o.Required("source", SourceRef, a => a, "The id of the source.");
            var speaker = o.Optional("speaker", Text, a => a.Speaker, "Whose assertion the source relays. Left out where it is the source's own.");
            var said = o.Optional("said", Date, a => a.Said, "When it was said. Left out where that is the date of the source.");
            var certainty = o.Optional("certainty", new Choice<Certainty>(), a => a.Certainty, "How surely. Left out where it is plainly reported.", Certainty.Reported);
            return v => source[v] with { Speaker = speaker[v], Said = said[v], Certainty = certainty[v] };
        })));

    private static readonly Shape<Claim<Party>> PartyClaim = Claim("party", PartyRef);
    private static readonly Shape<Claim<State>> StateClaim = Claim("state", new ActorReference<State>("a state"));

    private static readonly Shape<ValueList<ExternalCode>> Codes = new MapShape<ExternalCode>(
        "codes",
        new Mapped<string, ExternalCode>(Text, (reading, text) => new ExternalCode(reading.Id, text), code => code.Value),
        code => code.Scheme);

    private static readonly ObjectShape<Source> Source = new("source", "Something printed, broadcast or archived that facts are taken from.", o =>
    {
        var title = o.Required("title", Text, s => s.Title, "The title as printed.");
        var author = o.Optional("author", Text, s => s.Author, "Who wrote it.");
        var publisher = o.Optional("publisher", Text, s => s.Publisher, "Who published it.");
        var published = o.Optional("published", Date, s => s.Published, "When it was published. Dates the assertions that carry no date of their own.");
        var url = o.Optional("url", Text, s => s.Url, "Where it can be read.");
        var note = o.Optional("note", Text, s => s.Note, "What a reader should know of it.");
        return v => new Source(v.Id, title[v])
        {
            Author = author[v],
            Publisher = publisher[v],
            Published = published[v],
            Url = url[v],
            Note = note[v],
        };
    });

    /// <summary>Also used to collect what a body cites.</summary>
    public static readonly ObjectShape<Body> Body = new("body", "A body that people hold offices in.", o =>
    {
        var kind = o.Required("kind", new Choice<BodyKind>(), KindOf, "What it is. States, movements and international organizations can be parties; an organization cannot.");
        var name = o.Required("name", Text, b => b.Name, "The name as printed in reports.");
        var codes = o.Optional("codes", Codes, b => b.Codes, "Its names in other lists, such as iso3166-1, cow, cameo or wikidata.");
        var sector = o.Optional("sector", Stated("sector", new Choice<Sector>()), b => (b as Organization)?.Sector ?? default, "Of an organization: the sector of society in which it works. All others are in that of government.");
        return v => kind[v] switch
        {
            not BodyKind.Organization when sector[v] != default => throw new ArgumentException($"{Words.Quote(v.Id)} is no organization, and only an organization has a `sector`"),
            BodyKind.State => new State(v.Id, name[v]) { Codes = codes[v] },
            BodyKind.Movement => new Movement(v.Id, name[v]) { Codes = codes[v] },
            BodyKind.InternationalOrganization => new InternationalOrganization(v.Id, name[v]) { Codes = codes[v] },
            _ => new Organization(v.Id, name[v]) { Codes = codes[v], Sector = sector[v] },
        };
    });

    private static readonly ObjectShape<Office> Office = new("office", "An office that somebody holds or held.", o =>
    {
        var body = o.Required("body", BodyRef, x => x.Body, "The id of the body whose office it is.");
        var title = o.Required("title", Text, x => x.Title, "The title.");
        var branch = o.Optional("branch", Stated("branch", new Choice<Branch>()), x => x.Branch, "The branch of the body.");
        var accreditedTo = o.Optional("accreditedTo", Stated(PartyClaim), x => x.AccreditedTo, "The id of the state or international organization that the head of a mission is accredited to.");
        var period = o.Optional("period", Period, x => x.Period, "From when to when it was held.");
        var by = o.Optional("by", By, x => x.By, ByText);
        return v => new Office(body[v], title[v])
        {
            Branch = branch[v],
            AccreditedTo = accreditedTo[v],
            Period = period[v],
            By = by[v],
        };
    });

    /// <summary>Also used to collect what a person cites.</summary>
    public static readonly ObjectShape<Attendee> Person = new("person", "A person, or a group of people who are not named.", o =>
    {
        var group = o.Optional("group", new MarkShape(), a => a is Group, "That it is a group of people who are not named, all of one kind.");
        var name = o.Required("name", Text, a => a.Name, "The name as printed in reports, or what a group is called.");
        var count = o.Optional("count", new CountShape(), a => (a as Group)?.Count, "How many a group are.");
        var codes = o.Optional("codes", Codes, a => a.Codes, "The names in other lists, such as wikidata.");
        var offices = o.Optional("offices", new ListingShape<Office>(Office), a => a.Offices, "The offices held, with their dates. An empty list says that none was ever held; no list, that nobody told us.");
        var gender = o.Optional("gender", Stated("gender", new Choice<Gender>()), a => a.Gender, "The gender, as a source states it; of a group, that of every one of them.");
        var citizenOf = o.Optional("citizenOf", new ListingShape<Claim<State>>(StateClaim), a => a.CitizenOf, "The ids of the states whose citizen the person, or everyone of the group, is.");
        o.Need(count, group);
        return v => group[v]
            ? new Group(v.Id, name[v]) { Count = count[v], Codes = codes[v], Offices = offices[v], Gender = gender[v], CitizenOf = citizenOf[v] }
            : new Person(v.Id, name[v]) { Codes = codes[v], Offices = offices[v], Gender = gender[v], CitizenOf = citizenOf[v] };
    });

    private static readonly ObjectShape<Participant> Participant = new("participant", "Somebody on a side of a channel.", o =>
    {
        var who = o.Required("who", PersonRef, p => p.Who, "The id of the person or group.");
        var part = o.Optional("part", Stated("part", new Choice<Part>()), p => p.Part, "The part. Leads and members are at the table.");
        var capacity = o.Optional("capacity", Stated("capacity", new Choice<Capacity>()), p => p.Capacity, "In what capacity: a fact about the act, not about the office held.");
        var period = o.Optional("period", Period, p => p.Period, "From when to when. Left out where throughout the channel's life.");
        var by = o.Optional("by", By, p => p.By, ByText);
        return v => new Participant(who[v]) { Part = part[v], Capacity = capacity[v], Period = period[v], By = by[v] };
    });

    private static readonly Variants<Side> Side = new(
        ("party", s => s.Party is not null, new ObjectShape<Side>("sideOfParty", "A side that speaks for a party.", o =>
        {
            var party = o.Required("party", PartyRef, s => s.Party!, "The id of the party that it speaks for.");
            var participants = DeclareParticipants(o);
            return v => new Side(party[v]) { Participants = participants[v] };
        })),
        ("community", s => s.IsCommunity, new ObjectShape<Side>("sideOfCommunity", "A side that stands for a community.", o =>
        {
            var community = o.Required("community", Id, s => s.Id, "An id of its own.");
            var name = o.Required("name", Text, s => s.Name, "The name of the community.");
            var participants = DeclareParticipants(o);
            return v => Channels.Side.OfCommunity(community[v], name[v]) with { Participants = participants[v] };
        })),
        ("members", s => !s.IsCommunity, new ObjectShape<Side>("sideOfMembers", "A side that stands for nobody but its members.", o =>
        {
            var members = o.Required("members", Id, s => s.Id, "An id of its own.");
            var name = o.Required("name", Text, s => s.Name, "What the members are called.");
            var participants = DeclareParticipants(o);
            return v => Channels.Side.OfMembers(members[v], name[v]) with { Participants = participants[v] };
        })));

    private static readonly ObjectShape<ThirdParty> ThirdParty = new("thirdParty", "Somebody who is on no side.", o =>
    {
        var actor = o.Required("actor", ActorRef, t => t.Actor, "The id of the person, group or body.");
        var function = o.Required("function", new Choice<ThirdPartyFunction>(), t => t.Function, "What it does.");
        var standing = o.Optional("standing", Stated("standing", new Choice<Standing>()), t => t.Standing, "Whether it acts for a state or an organization of states.");
        var period = o.Optional("period", Period, t => t.Period, "From when to when. Left out where throughout the channel's life.");
        var by = o.Optional("by", By, t => t.By, ByText);
        return v => new ThirdParty(actor[v], function[v]) { Standing = standing[v], Period = period[v], By = by[v] };
    });

    private static readonly ObjectShape<Disclosure> Disclosure = new("disclosure", "That the channel became known to others.", o =>
    {
        var on = o.Optional("on", Date, d => d.On, "When.");
        var discloser = o.Optional("discloser", Stated("discloser", new Choice<Discloser>()), d => d.Discloser, "Whether one who takes part disclosed it, or an outsider.");
        var agreed = o.Optional("agreed", Stated("boolean", new BooleanShape()), d => d.Agreed, "Whether the parties had agreed to it.");
        var how = o.Optional("how", Text, d => d.How, "How, in a few words.");
        var by = o.Optional("by", By, d => d.By, ByText);
        return v => new Disclosure { On = on[v], Discloser = discloser[v], Agreed = agreed[v], How = how[v], By = by[v] };
    });

    private static readonly ObjectShape<Subject> Subject = new("subject", "Something that is talked about, and the parties that it affects.", o =>
    {
        var title = o.Required("title", Text, s => s.Title, "The subject in a few words.");
        var affects = o.Optional("affects", new ListingShape<Claim<Party>>(PartyClaim), s => s.Affects, "The parties whose territory, borders, government, alliances or people it concerns.");
        var disputedBy = o.Optional("disputedBy", new ListingShape<Claim<Party>>(PartyClaim), s => s.DisputedBy, "The parties that are in dispute over it, or whose measures it is about.");
        var period = o.Optional("period", Period, s => s.Period, "From when to when it is talked about. Left out where throughout the channel's life.");
        var by = o.Optional("by", By, s => s.By, ByText);
        return v => new Subject(title[v]) { Affects = affects[v], DisputedBy = disputedBy[v], Period = period[v], By = by[v] };
    });

    private static readonly ObjectShape<Encounter> Encounter = new("encounter", "One occasion on which people met, spoke or wrote.", o =>
    {
        var on = o.Required("on", Period, e => e.On, "When it took place.");
        var place = o.Optional("place", Text, e => e.Place, "Where.");
        var present = o.Optional("present", new ListingShape<Actor>(ActorRef), e => e.Present, "The ids of those who were there, of the sides and of the third parties.");
        var by = o.Optional("by", By, e => e.By, ByText);
        return v => new Encounter(on[v]) { Place = place[v], Present = present[v], By = by[v] };
    });

    private static readonly ObjectShape<AuthorizationStatement> Authorization = new("authorization", "What an authority of a party said of, or did about, the backing of that party's side.", o =>
    {
        var party = o.Required("party", PartyRef, a => a.Party, "The id of the party whose backing it is.");
        var scope = o.Required("scope", new Choice<AuthorizationScope>(), a => a.Scope, "What is granted or withheld, from least to most.");
        var status = o.Required("status", new Choice<AuthorizationStatus>(), a => a.Status, "How the authority stands towards it, from least to most backing.");
        var authority = o.Optional("authority", Text, a => a.Authority, "The authority. Left out where it is the party as a whole.");
        var period = o.Optional("period", Period, a => a.Period, "When it was so. Left out where throughout the channel's life. When it was said stands with \"by\".");
        var by = o.Optional("by", By, a => a.By, ByText);
        return v => new AuthorizationStatement(party[v], scope[v], status[v]) { Authority = authority[v], Period = period[v], By = by[v] };
    });

    private static readonly ObjectShape<Involvement> Involvement = new("involvement", "How far a party that the channel affects was involved in it.", o =>
    {
        var party = o.Required("party", PartyRef, i => i.Party, "The id of the affected party.");
        var degree = o.Optional("degree", Stated("degree", new Choice<Degree>()), i => i.Degree, "How far it was involved, from least to most.");
        var invitation = o.Optional("invitation", Stated("invitation", new Choice<Invitation>()), i => i.Invitation, "Whether it was asked to come.");
        var through = o.Optional("through", Stated(PartyClaim), i => i.Through, "The id of the party that claims to have spoken for it.");
        var period = o.Optional("period", Period, i => i.Period, "Since when it was so involved. Left out where throughout the channel's life.");
        var by = o.Optional("by", By, i => i.By, ByText);
        return v => new Involvement(party[v])
        {
            Degree = degree[v],
            Invitation = invitation[v],
            Through = through[v],
            Period = period[v],
            By = by[v],
        };
    });

    private static readonly ObjectShape<Signature> Signature = new("signature", "What somebody did to a text, for whom, and when.", o =>
    {
        var signatory = o.Required("signatory", PersonRef, s => s.Signatory, "The id of the person.");
        var party = o.Required("party", PartyRef, s => s.Party, "The id of the party for which.");
        var kind = o.Required("kind", new Choice<SignatureKind>(), s => s.Kind, "What was done.");
        var on = o.Optional("on", Date, s => s.On, "When. Left out where on the date of the commitment.");
        var by = o.Optional("by", By, s => s.By, ByText);
        return v => new Signature(signatory[v], party[v], kind[v]) { On = on[v], By = by[v] };
    });

    private static readonly ObjectShape<Acceptance> Acceptance = new("acceptance", "How a party that did not sign a text stands to what it purports for that party.", o =>
    {
        var party = o.Required("party", PartyRef, a => a.Party, "The id of the party.");
        var kind = o.Required("kind", new Choice<AcceptanceKind>(), a => a.Kind, "Whether it accepted, and how.");
        var on = o.Optional("on", Date, a => a.On, "When. Left out where on the date of the commitment.");
        var by = o.Optional("by", By, a => a.By, ByText);
        return v => new Acceptance(party[v], kind[v]) { On = on[v], By = by[v] };
    });

    private static readonly ObjectShape<Coercion> Coercion = new("coercion", "That a party was coerced, or pressed, into a text.", o =>
    {
        var party = o.Required("party", PartyRef, c => c.Party, "The id of the party.");
        var kind = o.Required("kind", new Choice<CoercionKind>(), c => c.Kind, "How it was brought to consent.");
        var what = o.Required("what", Text, c => c.What, "The threat, the act or the pressure in a few words.");
        var by = o.Optional("by", By, c => c.By, ByText);
        return v => new Coercion(party[v], kind[v], what[v]) { By = by[v] };
    });

    private static readonly ObjectShape<Commitment> Commitment = new("commitment", "Something that was agreed or decided.", o =>
    {
        var kind = o.Required("kind", new Choice<CommitmentKind>(), c => c.Kind, "What kind of text or act it is.");
        var title = o.Required("title", Text, c => c.Title, "The title, or the understanding in a few words.");
        var on = o.Optional("on", Date, c => c.On, "When it was made.");
        var signatures = o.Optional("signatures", new ListingShape<Signature>(Signature), c => c.Signatures, "Who signed it.");
        var binds = o.Optional("binds", new ListingShape<Claim<Party>>(PartyClaim), c => c.Binds, "The parties that it purports to bind, whether or not they signed.");
        var entitles = o.Optional("entitles", new ListingShape<Claim<Party>>(PartyClaim), c => c.Entitles, "The parties to which it purports to give a right, whether or not they signed.");
        var affects = o.Optional("affects", new ListingShape<Claim<Party>>(PartyClaim), c => c.Affects, "The parties that it decides about, whether or not it purports to bind them.");
        var acceptances = o.Optional("acceptances", new ListingShape<Acceptance>(Acceptance), c => c.Acceptances, "Which parties that did not sign accepted or refused what it purports for them. An empty list says that all kept silent.");
        var coercions = o.Optional("coercions", new ListingShape<Coercion>(Coercion), c => c.Coercions, "Who was coerced, or pressed, into it. An empty list says that nobody was.");
        var by = o.Optional("by", By, c => c.By, ByText);
        return v => new Commitment(kind[v], title[v])
        {
            On = on[v],
            Signatures = signatures[v],
            Binds = binds[v],
            Entitles = entitles[v],
            Affects = affects[v],
            Acceptances = acceptances[v],
            Coercions = coercions[v],
            By = by[v],
        };
    });

    private static readonly ObjectShape<Effect> Effect = new("effect", "A recorded effect of the channel.", o =>
    {
        var kind = o.Required("kind", new Choice<EffectKind>(), e => e.Kind, "Whether it helps or harms.");
        var what = o.Required("what", Text, e => e.What, "The effect in a few words.");
        var to = o.Optional("to", ActorRef, e => e.To, "The id of the person, group or body that it reaches.");
        var on = o.Optional("on", Date, e => e.On, "When.");
        var by = o.Optional("by", By, e => e.By, ByText);
        return v => new Effect(kind[v], what[v]) { To = to[v], On = on[v], By = by[v] };
    });

    private static readonly ObjectShape<Position> Position = new("position", "A position of a party: its own, or one that somebody attributes to it.", o =>
    {
        var party = o.Required("party", PartyRef, p => p.Party, "The id of the party whose position it is said to be.");
        var issue = o.Required("issue", Text, p => p.Issue, "The issue in a few words, worded alike wherever the same one is meant.");
        var favours = o.Optional("favours", Stated("boolean", new BooleanShape()), p => p.Favours, "Whether the party is for it.");
        var attributedBy = o.Optional("attributedBy", ActorRef, p => p.AttributedBy, "The id of who attributes it to the party. Left out where it is the party's own word.");
        var period = o.Optional("period", Period, p => p.Period, "When it was held. Left out where throughout the channel's life.");
        var by = o.Optional("by", By, p => p.By, ByText);
        return v => new Position(party[v], issue[v]) { Favours = favours[v], AttributedBy = attributedBy[v], Period = period[v], By = by[v] };
    });

    private static readonly ObjectShape<ChannelLink> Link = new("link", "How this channel stands to another one, of this dossier or of another.", o =>
    {
        var kind = o.Required("kind", new Choice<LinkKind>(), l => l.Kind, "How it stands to the other.");
        var channel = o.Required("channel", Id, l => l.Channel, "The id of the other channel.");
        var awareness = o.Optional("awareness", Stated("awareness", new Choice<Awareness>()), l => l.Awareness, "Whether those who lead the two knew of each other.");
        var by = o.Optional("by", By, l => l.By, ByText);
        return v => new ChannelLink(kind[v], channel[v]) { Awareness = awareness[v], By = by[v] };
    });

    private static readonly ObjectShape<Conduct> Conduct = new("conduct", "Whether something that is asked of good mediation was done.", o =>
    {
        var requirement = o.Required("requirement", new Choice<Requirement>(), c => c.Requirement, "What is asked.");
        var of = o.Optional("of", PartyRef, c => c.Of, "The id of the party whose consent it is, or that was wronged in something else. Left out where it is said of all of them, or of the process as a whole.");
        var met = o.Optional("met", Stated("boolean", new BooleanShape()), c => c.Met, "Whether it was met.");
        var how = o.Optional("how", Text, c => c.How, "How, or by what, in a few words.");
        var period = o.Optional("period", Period, c => c.Period, "From when to when it was so. Left out where throughout the channel's life.");
        var by = o.Optional("by", By, c => c.By, ByText);
        return v => new Conduct(requirement[v]) { Of = of[v], Met = met[v], How = how[v], Period = period[v], By = by[v] };
    });

    private static readonly ObjectShape<PrintedLabel> Label = new("label", "What an author calls the channel in print.", o =>
    {
        var text = o.Required("text", Text, l => l.Text, "The label as printed.");
        var typology = o.Optional("typology", Id, l => l.Typology, "The id of the typology in whose sense the author uses it.");
        var period = o.Optional("period", Period, l => l.Period, "When it was so, in the author's words. Left out where throughout the channel's life.");
        var by = o.Optional("by", By, l => l.By, "Who printed it.");
        return v => new PrintedLabel(text[v]) { Typology = typology[v], Period = period[v], By = by[v] };
    });

    private static readonly ObjectShape<Channel> Channel = new("channel", "A channel of contact. What is left out is unknown, never false.", o =>
    {
        var name = o.Required("name", Text, c => c.Name, "The name as printed in reports.");
        var period = o.Optional("period", Period, c => c.Period, "From when to when it was in being.");
        var sides = o.Required("sides", new CompleteListShape<Side>(Side), c => c.Sides, "The sides: one or more, and never others.");
        var thirdParties = o.Optional("thirdParties", new ListingShape<ThirdParty>(ThirdParty), c => c.ThirdParties, "Who is on no side.");
        var format = o.Optional("format", Stated("format", new Choice<Format>()), c => c.Format, "Who is in the room with whom.");
        var secrecy = o.Optional("secrecy", Stated("secrecy", new Choice<Secrecy>()), c => c.Secrecy, "How far its existence is kept from others.");
        var disclosures = o.Optional("disclosures", new ListingShape<Disclosure>(Disclosure), c => c.Disclosures, "When and by whom it became known to others.");
        var purposes = o.Optional("purposes", new ListingShape<Claim<Purpose>>(Claim("purpose", new Choice<Purpose>())), c => c.Purposes, "What it is for.");
        var subjects = o.Optional("subjects", new ListingShape<Subject>(Subject), c => c.Subjects, "What is talked about.");
        var encounters = o.Optional("encounters", new ListingShape<Encounter>(Encounter), c => c.Encounters, "The occasions on which people met, spoke or wrote.");
        var authorization = o.Optional("authorization", new ListingShape<AuthorizationStatement>(Authorization), c => c.Authorization, "What the authorities of the parties said of, or did about, the backing of their sides.");
        var involvements = o.Optional("involvements", new ListingShape<Involvement>(Involvement), c => c.Involvements, "How far the affected parties were involved.");
        var commitments = o.Optional("commitments", new ListingShape<Commitment>(Commitment), c => c.Commitments, "What was agreed or decided.");
        var effects = o.Optional("effects", new ListingShape<Effect>(Effect), c => c.Effects, "Recorded effects.");
        var positions = o.Optional("positions", new ListingShape<Position>(Position), c => c.Positions, "Positions of parties, their own and attributed ones.");
        var conduct = o.Optional("conduct", new ListingShape<Conduct>(Conduct), c => c.Conduct, "What is stated of how it was mediated.");
        var links = o.Optional("links", new ListingShape<ChannelLink>(Link), c => c.Links, "Links to other channels.");
        var labels = o.Optional("labels", new ListingShape<PrintedLabel>(Label), c => c.Labels, "What authors call it in print.");
        return v => new Channel(v.Id, name[v], [.. sides[v]])
        {
            Period = period[v],
            ThirdParties = thirdParties[v],
            Format = format[v],
            Secrecy = secrecy[v],
            Disclosures = disclosures[v],
            Purposes = purposes[v],
            Subjects = subjects[v],
            Encounters = encounters[v],
            Authorization = authorization[v],
            Involvements = involvements[v],
            Commitments = commitments[v],
            Effects = effects[v],
            Positions = positions[v],
            Conduct = conduct[v],
            Links = links[v],
            Labels = labels[v],
        };
    });

    public static readonly ObjectShape<Dossier> Dossier = new(
        "dossier",
        "A dossier: who met whom, for whom, in what capacity, with whose backing, about what, and according to whom.",
        o =>
        {
            o.Optional("$schema", new TextShape(mayBeBlank: true), _ => SchemaUrl, "The address of this schema, for editors.");
            o.Required("format", new VersionShape(Dossiers.Dossier.FormatVersion), _ => Dossiers.Dossier.FormatVersion, "The version of the format.");
            var id = o.Required("id", Id, d => d.Id, "A short id for the dossier.");
            var title = o.Required("title", Text, d => d.Title, "The title.");
            var summary = o.Optional("summary", Text, d => d.Summary, "What the dossier is about, in a few sentences.");
            var regions = o.Optional("regions", new ListingShape<Region>(new Choice<Region>()), d => d.Regions, "Where the matter lay.");
            var codes = o.Optional("codes", Codes, d => d.Codes, "The names of the case in other lists, such as pa-x, icb, ucdp or wikidata.");
            var sources = o.Optional("sources", new MapShape<Source>("sources", Source, s => s.Id, reading => reading.Sources, source => new Attribution(source)), d => d.Sources, "The sources, by the ids under which facts cite them.");
            var bodies = o.Optional("bodies", new MapShape<Body>("bodies", Body, b => b.Id, reading => reading.Actors), d => d.Bodies, "States, movements and organizations, by id.");
            var people = o.Optional("people", new MapShape<Attendee>("people", Person, a => a.Id, reading => reading.Actors), d => d.People, "People and groups of people, by id.");
            var channels = o.Optional("channels", new MapShape<Channel>("channels", Channel, c => c.Id), d => d.Channels, "The channels, by id.");
            return v => new Dossier(id[v], title[v])
            {
                Summary = summary[v],
                Regions = regions[v],
                Codes = codes[v],
                Sources = sources[v],
                Bodies = bodies[v],
                People = people[v],
                Channels = channels[v],
            };
        },
        isOrdered: true);

    /// <summary>The JSON Schema, worked out when first asked for.</summary>
    public static readonly Lazy<string> Schema = new(DescribeSchema);

    /// <summary>What a file says that a body is.</summary>
    private enum BodyKind
    {
        State = 1,
        Movement = 2,
        InternationalOrganization = 3,
        Organization = 4,
    }

    /// <summary>Writes a channel for the sake of what it cites.</summary>
    public static void Collect(Writing writing, Channel channel) => Channel.Write(writing, channel);

    private static string DescribeSchema()
    {
        var schema = new SchemaText();
        schema.Put(() =>
        {
            schema.Json.Member("$schema", "https://json-schema.org/draft/2020-12/schema");
            schema.Json.Member("$id", SchemaUrl);
            schema.Json.Member("title", "Dossier");
            Dossier.DescribeHere(schema);
            schema.PutDefinitions();
        });
        return schema.Json.Finish();
    }

    private static Slot<Listing<Participant>> DeclareParticipants(ObjectShape<Side>.Members o) => o.Optional(
        "participants", new ListingShape<Participant>(Participant), s => s.Participants, "Who takes part. Without a list, anyone of any kind may sit there.");

    private static BodyKind KindOf(Body body) => body switch
    {
        State => BodyKind.State,
        Movement => BodyKind.Movement,
        InternationalOrganization => BodyKind.InternationalOrganization,
        _ => BodyKind.Organization,
    };

    /// <summary>A value, bare where nobody in particular asserts it.</summary>
    private static BriefOrFull<T, Claim<T>> Claim<T>(string name, Shape<T> value)
        where T : notnull => new(
            name + "Claim",
            value,
            bare => new Claim<T>(bare),
            claim => claim.By.IsEmpty,
            claim => claim.Value,
            new ObjectShape<Claim<T>>(name + "ClaimInFull", "A value and who asserts it.", o =>
            {
                var what = o.Required("is", value, c => c.Value, "The value.");
                var by = o.Required("by", By, c => c.By, "Who asserts it.");
                return v => new Claim<T>(what[v], by[v]);
            }));

    private static Mapped<ValueList<Claim<T>>, Stated<T>> Stated<T>(string name, Shape<T> value)
        where T : notnull => Stated(Claim(name, value));

    /// <summary>One claim, or several that may contradict each other.</summary>
    private static Mapped<ValueList<Claim<T>>, Stated<T>> Stated<T>(Shape<Claim<T>> claim)
        where T : notnull => new(new OneOrMoreShape<Claim<T>>(claim), (_, claims) => new Stated<T>(claims), stated => stated.Claims);
}
